-- AlterTable
ALTER TABLE "people" ADD COLUMN     "email" TEXT,
ADD COLUMN     "email_area" TEXT;
