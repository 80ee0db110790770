declare global {
  namespace App {
    interface Error {
      message: string;
      /** What a person can do about it; plain text. */
      hint?: string;
    }
  }
}

export {};
