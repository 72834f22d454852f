-- AlterTable
ALTER TABLE "consultants" ADD COLUMN     "way" TEXT NOT NULL DEFAULT 'teams';

-- CreateTable
CREATE TABLE "reach" (
    "person" TEXT NOT NULL,
    "refused" TEXT,
    "refused_at" TIMESTAMPTZ(3),
    "install" TEXT,
    "install_at" TIMESTAMPTZ(3),
    "asked_by" TEXT,

    CONSTRAINT "reach_pkey" PRIMARY KEY ("person")
);

-- CreateTable
CREATE TABLE "mail_links" (
    "hash" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_links_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "mail_links_person_idx" ON "mail_links"("person");
