-- AlterTable
ALTER TABLE "people" ADD COLUMN     "phone" TEXT;
