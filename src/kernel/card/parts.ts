/**
 * The parts of Adaptive Cards 1.5 that we use, as plain readonly JSON. Teams shows no later version; its own additions
 * (badges, charts) stand inside a 1.5 card and carry a `fallback`.
 */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  /** The language of every text on the card: screen readers choose their voice by it. */
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  /** Teams' own: as wide as the chat, for boards and reports; people whom the text calls by `<at>name</at>`. */
  readonly msteams?: { readonly width?: 'Full'; readonly entities?: readonly Mention[] };
  /** Of what one person sees in place of a message: their client asks for it anew by itself. `userIds`: whose (`29:…`), 60 at the most. */
  readonly refresh?: { readonly action: Omit<ExecuteAction, 'fallback'>; readonly userIds: readonly string[] };
}

export interface Mention {
  readonly type: 'mention';
  readonly text: string;
  /** The id is an Entra object id. */
  readonly mentioned: { readonly id: string; readonly name: string };
}

export type CardElement = TextBlock | Badge | FactSet | Container | ColumnSet | Table | Image | ActionSet | Chart | CardInput;

export type CardInput = TextInput | NumberInput | DateInput | TimeInput | ChoiceInput | ToggleInput;

export type CardAction = ExecuteAction | SubmitAction | OpenUrlAction | ToggleVisibilityAction;

export type Color = 'default' | 'good' | 'warning' | 'attention' | 'accent';
export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';
export type ContainerStyle = 'default' | 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'default' | 'medium' | 'large';
  readonly weight?: 'default' | 'bolder';
  readonly isSubtle?: boolean;
  readonly color?: Color;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
  readonly horizontalAlignment?: 'center';
}

/** Teams' own: a few words on a coloured ground. It does not wrap, so the words are few. Older clients show the text of the `fallback`. */
export interface Badge {
  readonly type: 'Badge';
  readonly text: string;
  readonly style: 'Good' | 'Warning' | 'Attention' | 'Accent' | 'Subtle';
  readonly size: 'Large';
  readonly appearance: 'Tint';
  readonly fallback: TextBlock;
}

export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export interface Container {
  readonly type: 'Container';
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly selectAction?: CardAction;
  readonly layouts?: readonly FlowLayout[];
  readonly items: readonly CardElement[];
  readonly style?: ContainerStyle;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

/** Of Teams, since 2024; who does not know it shows the items one below the other. */
export interface FlowLayout {
  readonly type: 'Layout.Flow';
  readonly itemFit: 'Fill';
  readonly minItemWidth: string;
  readonly columnSpacing: 'Small';
  readonly rowSpacing: 'Small';
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface Column {
  readonly type: 'Column';
  /** A number is a share of the row. */
  readonly width: 'auto' | 'stretch' | number;
  readonly items: readonly CardElement[];
  readonly spacing?: Spacing;
}

export interface Table {
  readonly type: 'Table';
  readonly firstRowAsHeader: true;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly CardElement[] }[];
}

export interface Image {
  readonly type: 'Image';
  readonly url: string;
  readonly altText: string;
  readonly size?: 'auto' | 'stretch' | 'small' | 'medium' | 'large';
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

/** A chart of Teams. Its `fallback` is a table of the same figures: for old clients, and for those who do not see it. */
export interface Chart {
  readonly type: 'Chart.Donut' | 'Chart.HorizontalBar' | 'Chart.VerticalBar' | 'Chart.Line' | 'Chart.VerticalBar.Grouped';
  readonly title: string;
  readonly data: readonly ChartPoint[];
  readonly xAxisTitle?: string;
  readonly yAxisTitle?: string;
  /** Its figures as a table, under its title. */
  readonly fallback: Container;
}

export type ChartPoint =
  | { readonly legend: string; readonly value: number }
  | { readonly x: string; readonly y: number }
  | { readonly legend: string; readonly values: readonly { readonly x: string; readonly y: number }[] };

/** What every input has. A screen reader says the label; a placeholder is not one. */
interface InputBase {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}

export interface TextInput extends InputBase {
  readonly type: 'Input.Text';
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isMultiline?: boolean;
}

export interface NumberInput extends InputBase {
  readonly type: 'Input.Number';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface DateInput extends InputBase {
  readonly type: 'Input.Date';
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

export interface TimeInput extends InputBase {
  readonly type: 'Input.Time';
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface ChoiceInput extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly placeholder?: string;
  readonly isMultiSelect?: boolean;
  readonly style?: 'compact' | 'expanded' | 'filtered';
  readonly wrap?: boolean;
  /** Asks the bot for choices while the person types; Teams adds this to version 1.5. */
  readonly 'choices.data'?: {
    readonly type: 'Data.Query';
    readonly dataset: string;
    readonly associatedInputs?: 'auto' | 'none';
  };
}

export interface ToggleInput extends InputBase {
  readonly type: 'Input.Toggle';
  readonly title: string;
  readonly value?: string;
  readonly valueOn: string;
  readonly valueOff: string;
  readonly wrap: true;
}

/** What a button sends beside its verb: ids, never state, because cards stay in chats for years. */
export type ActionContent = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

interface ActionLook {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  readonly mode?: 'secondary';
  readonly tooltip?: string;
}

export interface ExecuteAction extends ActionLook {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: ActionContent;
  readonly associatedInputs?: 'auto' | 'none';
  readonly fallback: SubmitAction;
}

/**
 * As a fallback of an `ExecuteAction`: a client that knows no Execute sends the same, with the verb inside. Or, with `msteams`, to open a
 * dialog.
 */
export interface SubmitAction extends ActionLook {
  readonly type: 'Action.Submit';
  readonly data: Readonly<Record<string, ActionContent[string] | { readonly type: 'task/fetch' }>>;
  readonly associatedInputs?: 'auto' | 'none';
}

export interface OpenUrlAction extends ActionLook {
  readonly type: 'Action.OpenUrl';
  readonly url: string;
}

/** Unfolds and folds parts of the card in the client; what was filled in a folded part is sent all the same. */
export interface ToggleVisibilityAction extends ActionLook {
  readonly type: 'Action.ToggleVisibility';
  readonly targetElements: readonly string[];
}
