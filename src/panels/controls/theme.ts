/** leva in the colours and letters of the page: it takes custom properties, so both themes are one. */
export const LEVA_THEME = {
  colors: {
    elevation1: 'transparent',
    elevation2: 'transparent',
    elevation3: 'var(--fill)',
    accent1: 'var(--officer)',
    accent2: 'var(--officer)',
    accent3: 'var(--officer)',
    highlight1: 'var(--muted)',
    highlight2: 'var(--ink-2)',
    highlight3: 'var(--ink)',
    vivid1: 'var(--ink)',
    folderWidgetColor: 'var(--muted)',
    folderTextColor: 'var(--ink)',
    toolTipBackground: 'var(--ink)',
    toolTipText: 'var(--card)',
  },
  fonts: { mono: 'inherit', sans: 'inherit' },
  fontSizes: { root: '13px', toolTip: '12px' },
  sizes: { rootWidth: '100%', controlWidth: '100%', rowHeight: 'auto', numberInputMinWidth: '40px', titleBarHeight: '0px' },
  space: { xs: '0px', sm: '0px', md: '0px', rowGap: '2px', colGap: '0px' },
  shadows: { level1: 'none', level2: 'none' },
};
