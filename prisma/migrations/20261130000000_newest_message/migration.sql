-- A living card is posted anew when there is news: up to which event of its order the person was notified, and the copy that is still to be deleted.
ALTER TABLE "messages" ADD COLUMN "notified" INTEGER, ADD COLUMN "earlier_conversation_id" TEXT, ADD COLUMN "earlier_activity_id" TEXT;
