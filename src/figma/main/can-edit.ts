/** Dev Mode shows files and changes none. That a person may only look shows when a change fails. */
export function canEdit(): boolean {
  return figma.editorType !== "dev";
}
