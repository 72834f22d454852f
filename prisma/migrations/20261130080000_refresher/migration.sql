-- AlterTable
ALTER TABLE "consultants" ADD COLUMN     "refresher_due" DATE;
