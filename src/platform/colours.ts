export type Theme = 'light' | 'dark'

/**
 * The few colours that windows and pictures take as values and not from style sheets. They are those of
 * src/tokens.css; a test holds the two together.
 */
export const colours = {
  light: {
    paper: '#FAF7F1',
    card: '#FFFFFF',
    ink: '#1C1A17',
    line: '#E5DED1',
    ink2: '#4F483E',
    seal: '#9A2A19',
  },
  dark: {
    paper: '#141210',
    card: '#1F1C18',
    ink: '#F1EBE0',
    line: '#37312A',
    ink2: '#C4BAAA',
    seal: '#FF9E87',
  },
} as const
