import type { EmbedTheme, ShareWords } from '#lib/view/share/share-view.ts';

/** A room in a picture, in its units. */
export interface Room {
  width: number;
  /** At most. */
  height: number;
}

/** What was drawn into a room, and how much of it that takes. */
export interface DrawnBody {
  svg: string;
  height: number;
}

/** Draws a figure without its title, legend and source: these stand around it, differently by place. */
export type DrawBody = (room: Room, theme: EmbedTheme) => DrawnBody;

/** A figure that is shown elsewhere: what it says, and how it is drawn. */
export interface ShareFigure {
  words: ShareWords;
  draw: DrawBody;
}
