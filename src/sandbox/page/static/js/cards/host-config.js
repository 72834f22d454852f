const colours = (name) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle, var(--${name}))` });

const foreground = {
  default: { default: 'var(--ink)', subtle: 'var(--ink-soft)' },
  dark: { default: 'var(--ink)', subtle: 'var(--ink-soft)' },
  light: { default: 'var(--ink-faint)', subtle: 'var(--ink-faint)' },
  accent: colours('accent-text'),
  good: colours('good'),
  warning: colours('warning'),
  attention: colours('attention'),
};

const container = (background, border) => ({ backgroundColor: background, borderColor: border, foregroundColors: foreground });

/** How Teams lays cards out; colours are the page's own, so both themes work without drawing again. */
export const HOST_CONFIG = {
  hostCapabilities: { capabilities: null },
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  textBlock: { headingLevel: 4 },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  containerStyles: {
    default: container('transparent', 'var(--line)'),
    emphasis: container('var(--emphasis)', 'var(--line)'),
    accent: container('var(--accent-soft)', 'var(--accent-line)'),
    good: container('var(--good-soft)', 'var(--good-line)'),
    attention: container('var(--attention-soft)', 'var(--attention-line)'),
    warning: container('var(--warning-soft)', 'var(--warning-line)'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { size: 'default', color: 'default', suffix: ' *', suffixColor: 'attention', weight: 'default' },
      optionalInputs: { size: 'default', color: 'default', weight: 'default' },
    },
    errorMessage: { size: 'small', color: 'attention', weight: 'default' },
    allowDynamicallyFilteredChoiceSet: false,
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
  table: { cellSpacing: 8 },
};
