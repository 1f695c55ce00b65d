const GAP = 40;

/** The upper left corner for something new: beside what is selected, else around the view's centre. */
export function findPlace(width: number, height: number): { x: number; y: number } {
  const boxes = figma.currentPage.selection
    .map((node) => node.absoluteBoundingBox)
    .filter((box): box is Rect => box !== null);
  if (boxes.length > 0) {
    return {
      x: Math.round(Math.max(...boxes.map((box) => box.x + box.width)) + GAP),
      y: Math.round(Math.min(...boxes.map((box) => box.y))),
    };
  }
  const { x, y } = figma.viewport.center;
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
}
