-- CreateTable
CREATE TABLE "area_versions" (
    "area" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT,
    "kind" TEXT NOT NULL,
    "restored" INTEGER,
    "parts" TEXT[],
    "content" JSONB NOT NULL,
    "file_hash" TEXT NOT NULL,

    CONSTRAINT "area_versions_pkey" PRIMARY KEY ("area","version")
);

-- CreateTable
CREATE TABLE "desk_notes" (
    "order_number" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_notes_pkey" PRIMARY KEY ("order_number")
);

-- AddForeignKey
ALTER TABLE "desk_notes" ADD CONSTRAINT "desk_notes_order_number_fkey" FOREIGN KEY ("order_number") REFERENCES "orders"("number") ON DELETE CASCADE ON UPDATE CASCADE;
