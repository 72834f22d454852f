import { z } from 'zod/v4';
import { zonedSchema } from './zoned.ts';

const attendee = z.looseObject({
  emailAddress: z.looseObject({ address: z.string(), name: z.string().optional() }),
  type: z.string().default('required'),
});

const changeable = {
  subject: z.string().nullable(),
  body: z.looseObject({ contentType: z.string(), content: z.string() }),
  start: zonedSchema,
  end: zonedSchema,
  location: z.looseObject({ displayName: z.string().optional() }),
  locations: z.array(z.unknown()),
  attendees: z.array(attendee),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere']),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']),
  isOnlineMeeting: z.boolean(),
  onlineMeetingProvider: z.string(),
  responseRequested: z.boolean(),
  isReminderOn: z.boolean(),
  reminderMinutesBeforeStart: z.int(),
  allowNewTimeProposals: z.boolean(),
  hideAttendees: z.boolean(),
  isAllDay: z.boolean(),
  importance: z.string(),
  categories: z.array(z.string()),
  singleValueExtendedProperties: z.array(z.strictObject({ id: z.string(), value: z.string() })),
};

const change = z.strictObject(changeable).partial();

/** `POST …/events`. A property that events do not have is refused, as Graph does. */
export const newEventSchema = change.extend({ start: zonedSchema, end: zonedSchema, transactionId: z.string().optional() });

/** `PATCH …/events/{id}`: anything but `transactionId`, which never changes. */
export const eventChangeSchema = change;

export type NewEvent = z.infer<typeof newEventSchema>;
export type EventChange = z.infer<typeof eventChangeSchema>;
