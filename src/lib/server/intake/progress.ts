/** Told what a long step is doing; a person may be waiting. */
export type Progress = (step: string) => void;

export const silent: Progress = () => undefined;
