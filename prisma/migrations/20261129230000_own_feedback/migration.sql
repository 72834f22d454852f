-- What a consultant is told of the meetings they led: totals of many meetings by quarter, never an answer. Nothing leads to an order.
CREATE TABLE "own_feedback" (
    "area" TEXT NOT NULL,
    "consultant" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "least" DOUBLE PRECISION NOT NULL,
    "most" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "own_feedback_pkey" PRIMARY KEY ("area", "consultant", "period", "item")
);
CREATE INDEX "own_feedback_consultant_idx" ON "own_feedback"("consultant");
