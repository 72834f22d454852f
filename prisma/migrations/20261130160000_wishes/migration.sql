-- What consultants wish for themselves and a coordinator decides.
CREATE TABLE "bank_wishes" (
    "person" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "languages" TEXT[],
    "municipalities" TEXT[],
    "max_per_year" INTEGER,
    "state" TEXT NOT NULL,
    "by" TEXT,

    CONSTRAINT "bank_wishes_pkey" PRIMARY KEY ("person")
);
