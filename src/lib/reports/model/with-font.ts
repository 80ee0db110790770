/** A drawing with a rule for its font (`@font-face`) before its own: as a picture it sees none of its page. */
export const withFont = (svg: string, fontFace: string): string =>
  svg.replace('<style>', () => `<style>${fontFace}`);
