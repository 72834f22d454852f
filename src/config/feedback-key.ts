/** Why a start is refused while feedback waits that was sealed with another key. */
export const OTHER_FEEDBACK_KEY =
  'FEEDBACK_KEY: is another one than before, and answers that wait could never be opened (required: the same as ever; without it, the file feedback.key in the same DATA_DIR)';
