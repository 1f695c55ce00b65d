import type { Arrangement, Picture, Refusal, Selection } from "../../shared/messages";
import type { Store } from "../state/store";

/** The document beside the window. What it cannot do, it rejects with {@link CanvasRefusal}. */
export interface Canvas {
  readonly canEdit: boolean;
  readonly selection: Store<Selection>;
  /** Puts pictures on the page; answers how many. */
  insert(pictures: Picture[], as: Arrangement): Promise<number>;
  /** Changes the picture of nodes, null: of the selected ones; answers how many. */
  replace(picture: Picture, nodes: string[] | null): Promise<number>;
  /** A PNG of the selected node. */
  draw(): Promise<{ name: string; bytes: Uint8Array }>;
  /** A short word beside the canvas. */
  notify(text: string, isError: boolean): void;
  resize(width: number, height: number): void;
}

export class CanvasRefusal extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}
