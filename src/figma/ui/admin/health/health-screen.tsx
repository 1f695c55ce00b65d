import { Screen } from "../parts/screen";
import { useAdminText } from "../text/use-admin-text";
import { BooksReport, type KnownBooks } from "./books-report";
import { ProviderReport } from "./provider-report";

/** Who draws and how that goes, and whether the books are right. */
export function HealthScreen({ books }: { books: KnownBooks }) {
  return (
    <Screen title={useAdminText().healthTitle}>
      <ProviderReport />
      <BooksReport books={books} />
    </Screen>
  );
}
