import type { Refusal } from "../shared/messages";

/** Something the canvas cannot do, for a reason the window has words for. */
export class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}
