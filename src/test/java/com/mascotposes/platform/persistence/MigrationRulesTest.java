package com.mascotposes.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * During an update two versions work on one database, the newer one having migrated it. So a
 * migration only adds: what it wants to take away, the version after it takes away.
 */
class MigrationRulesTest {

  /** What was there before anybody ran two versions. */
  private static final int FIRST_RELEASE = 4;

  private static final Pattern VERSION = Pattern.compile("V(\\d+)__.+\\.sql");
  private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?table (\\w+)");
  private static final Pattern ALTERED = Pattern.compile("alter table (?:only )?(\\w+)");
  private static final Pattern UNIQUE_ON = Pattern.compile("create unique index \\w+ on (\\w+)");
  private static final Pattern ADDED =
      Pattern.compile("add column \\w+(?:[^,()]|\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))*");
  private static final Pattern REPLACED = Pattern.compile("drop constraint (\\w+)");

  @Test
  void everyMigrationSinceTheFirstRelease_onlyAdds() throws IOException {
    List<String> broken = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      for (Path file : files.toList()) {
        Matcher version = VERSION.matcher(file.getFileName().toString());
        if (version.matches() && Integer.parseInt(version.group(1)) > FIRST_RELEASE) {
          offences(Files.readString(file)).forEach(each -> broken.add(file.getFileName() + each));
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table a (id uuid primary key, n int not null check (n > 0));",
        "create table a (id uuid); create unique index a_once on a (id);",
        "alter table job add column note text;",
        "alter table job add column note text check (length(note) < 9), add column n numeric(9, 2);",
        "alter table job add column note text not null default 'it''s; drop table job';",
        "alter table job drop constraint job_state_check, add constraint job_state_check check (true);",
        "create index jobs_by_note on job (note); -- drop table job",
        "create function f() returns trigger language plpgsql as $$ begin delete from job; end $$;",
      })
  void addition_isAllowed(String sql) {
    assertThat(offences(sql)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "drop table job;, takes away",
    "DROP INDEX job_by_lease;, takes away",
    "alter table job drop column note;, takes away",
    "alter table job drop constraint job_check;, takes away",
    "alter table job rename column note to remark;, renames",
    "alter table job rename to task;, renames",
    "alter table job alter column note type varchar(9);, changes a type",
    "alter table job alter column note set not null;, forbids null",
    "alter table job add column note text not null;, needs a default",
    "'alter table job add column a int, add column b int check (b in (1, 2)) not null;', needs a default",
    "alter table job add constraint c check (attempt < 9);, narrows",
    "alter table job add check (attempt < 9);, narrows",
    "alter table job add foreign key (lane) references account (id);, narrows",
    "create unique index job_once on job (lane);, narrows",
    "truncate job;, takes away",
    "delete from job;, takes away",
  })
  void whatTheVersionBeforeCouldNotBear_isFound(String sql, String offence) {
    assertThat(offences(sql)).singleElement().asString().contains(offence);
  }

  private static List<String> offences(String sql) {
    String plain = plain(sql);
    List<String> created = CREATED.matcher(plain).results().map(table -> table.group(1)).toList();
    List<String> offences = new ArrayList<>();
    for (String statement : plain.split(";")) {
      offence(statement.strip(), created)
          .forEach(what -> offences.add(" " + what + ": " + statement.strip()));
    }
    return offences;
  }

  /** In lower case with single spaces, without comments, texts and bodies of functions. */
  private static String plain(String sql) {
    return sql.replaceAll("--.*", " ")
        .replaceAll("(?s)\\$(\\w*)\\$.*?\\$\\1\\$", "''")
        .replaceAll("'(?:[^']|'')*'", "''")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private static List<String> offence(String statement, List<String> created) {
    if (statement.matches("(drop|truncate|delete) .*")) {
      return List.of("takes away");
    }
    Matcher unique = UNIQUE_ON.matcher(statement);
    if (unique.lookingAt() && !created.contains(unique.group(1))) {
      return List.of("narrows");
    }
    Matcher altered = ALTERED.matcher(statement);
    return altered.lookingAt() && !created.contains(altered.group(1))
        ? ofAlteration(statement.substring(altered.end()))
        : List.of();
  }

  private static List<String> ofAlteration(String alteration) {
    List<String> offences = new ArrayList<>();
    String rest = withoutReplacedConstraints(alteration);
    if (rest.contains(" drop ") && !rest.matches(".* drop (not null|default).*")) {
      offences.add("takes away");
    }
    if (rest.contains(" rename ")) {
      offences.add("renames");
    }
    if (rest.matches(".* alter column \\w+ (set data )?type .*")) {
      offences.add("changes a type");
    }
    if (rest.contains(" set not null")) {
      offences.add("forbids null");
    }
    if (rest.matches(".* add (constraint|check|unique|foreign|primary|exclude) ?.*")) {
      offences.add("narrows");
    }
    if (ADDED.matcher(rest).results().anyMatch(column -> isLeftEmpty(column.group()))) {
      offences.add("needs a default");
    }
    return offences;
  }

  private static boolean isLeftEmpty(String column) {
    return column.contains(" not null") && !column.contains(" default ");
  }

  /** A constraint that is dropped and added again under its name is there to allow more. */
  private static String withoutReplacedConstraints(String alteration) {
    String rest = alteration;
    for (String name :
        REPLACED.matcher(alteration).results().map(found -> found.group(1)).toList()) {
      if (rest.contains("add constraint " + name + " ")) {
        rest = rest.replace("drop constraint " + name, "").replace("add constraint " + name, "");
      }
    }
    return rest;
  }
}
