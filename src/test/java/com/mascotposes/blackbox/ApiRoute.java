package com.mascotposes.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route as the table of who may use what has it.
 *
 * @param name method and path as in the API document
 * @param access who may use it
 * @param sample path and query of a call, with {@code {mascot}}, {@code {spare}}, {@code
 *     {designs}}, {@code {pose}}, {@code {job}}, {@code {batch}}, {@code {token}}, {@code
 *     {session}} for the owner's things and {@code {account}} for the owner; the document's own
 *     path when empty
 * @param body of a call; empty for none
 */
record ApiRoute(String name, Access access, String sample, String body) {

  /** Who may use a route. */
  enum Access {
    /** Anybody. */
    OPEN,
    /** Whoever is signed in, and everybody sees their own. */
    MINE,
    /** Only who owns the thing that the path names. */
    THING,
    /** As {@link #MINE}, but no API token without the scope {@code account}. */
    OWNER,
    /** As {@link #THING} and {@link #OWNER}. */
    OWNER_THING,
    /** Administrators. */
    ADMIN
  }

  private static final Path DOCUMENT =
      Path.of(System.getProperty("poses.it.target", "target"), "openapi", "openapi.yaml");

  private static final Pattern PATH = Pattern.compile("^ {2}(/\\S*):$");
  private static final Pattern METHOD = Pattern.compile("^ {4}(get|put|post|delete|patch|head):$");

  private static final String TABLE =
      """
      get    /api/v1                                 | OPEN
      patch  /api/v1/account                         | OWNER | | {"name":"Somebody"}
      post   /api/v1/account/close                   | OWNER | | {"email":"wrong@example.org","password":"wrong horse"}
      get    /api/v1/account/export                  | OWNER
      post   /api/v1/account/password                | OWNER | | {"currentPassword":null,"newPassword":"short"}
      get    /api/v1/account/sessions                | OWNER
      delete /api/v1/account/sessions                | OWNER
      delete /api/v1/account/sessions/{id}           | OWNER_THING | /api/v1/account/sessions/{session}
      get    /api/v1/account/tokens                  | OWNER
      post   /api/v1/account/tokens                  | OWNER | | {"name":"mine"}
      delete /api/v1/account/tokens/{id}             | OWNER_THING | /api/v1/account/tokens/{token}
      get    /api/v1/admin/accounts                  | ADMIN
      get    /api/v1/admin/accounts/{id}             | ADMIN | /api/v1/admin/accounts/{account}
      get    /api/v1/admin/accounts/{id}/transactions | ADMIN | /api/v1/admin/accounts/{account}/transactions
      get    /api/v1/admin/audit                     | ADMIN
      post   /api/v1/admin/grants                    | ADMIN | | {"email":"nobody@example.org","amount":1,"reason":"none"}
      post   /api/v1/admin/intake/pause              | ADMIN | | {"reason":""}
      post   /api/v1/admin/intake/resume             | ADMIN
      get    /api/v1/admin/invariants                | ADMIN
      get    /api/v1/admin/jobs                      | ADMIN
      get    /api/v1/admin/jobs/{id}                 | ADMIN | /api/v1/admin/jobs/{job}
      post   /api/v1/admin/jobs/{id}/cancel          | ADMIN | /api/v1/admin/jobs/{job}/cancel
      post   /api/v1/admin/jobs/{id}/retry           | ADMIN | /api/v1/admin/jobs/{job}/retry
      get    /api/v1/admin/metrics                   | ADMIN
      post   /api/v1/admin/nodes/{name}/drain        | ADMIN | /api/v1/admin/nodes/none/drain | {"reason":""}
      post   /api/v1/admin/nodes/{name}/undrain      | ADMIN | /api/v1/admin/nodes/none/undrain
      get    /api/v1/admin/provider                  | ADMIN
      get    /api/v1/admin/queue                     | ADMIN
      get    /api/v1/admin/settings                  | ADMIN
      post   /api/v1/admin/work/pause                | ADMIN | | {"reason":""}
      post   /api/v1/admin/work/resume               | ADMIN
      post   /api/v1/auth/codes                      | OWNER
      post   /api/v1/auth/exchange-code              | OPEN | | {"code":""}
      post   /api/v1/auth/login                      | OPEN | | {"email":"","password":null}
      post   /api/v1/auth/logout                     | MINE
      get    /api/v1/auth/openid                     | OPEN
      post   /api/v1/auth/openid/finish              | OPEN | | {"code":"x","state":"x"}
      post   /api/v1/auth/openid/start               | OPEN
      get    /api/v1/auth/profile                    | MINE
      post   /api/v1/auth/refresh                    | OPEN | | {"refreshToken":"x"}
      post   /api/v1/auth/register                   | OPEN | | {"email":"","password":""}
      get    /api/v1/credits/balance                 | MINE
      get    /api/v1/credits/transactions            | MINE
      get    /api/v1/failures                        | OPEN
      get    /api/v1/mascots                         | MINE
      post   /api/v1/mascots                         | MINE | | {"name":"nothing else"}
      get    /api/v1/mascots/batch/{batchId}         | MINE | /api/v1/mascots/batch/{designs}
      post   /api/v1/mascots/from-image              | MINE | | {"imageUrl":"http://example.org/x"}
      get    /api/v1/mascots/{id}                    | THING | /api/v1/mascots/{mascot}
      delete /api/v1/mascots/{id}                    | THING | /api/v1/mascots/{spare}
      post   /api/v1/mascots/{id}/cut-out            | THING | /api/v1/mascots/{mascot}/cut-out
      post   /api/v1/mascots/{id}/approve            | THING | /api/v1/mascots/{mascot}/approve
      put    /api/v1/mascots/{id}/references         | THING | /api/v1/mascots/{mascot}/references | {"imageUrls":[]}
      post   /api/v1/mascots/{mascotId}/poses        | THING | /api/v1/mascots/{mascot}/poses | {"prompt":"waving"}
      get    /api/v1/mascots/{mascotId}/poses        | THING | /api/v1/mascots/{mascot}/poses
      get    /api/v1/mascots/{mascotId}/poses.zip    | THING | /api/v1/mascots/{mascot}/poses.zip
      post   /api/v1/mascots/{mascotId}/poses/batch  | THING | /api/v1/mascots/{mascot}/poses/batch | {"prompts":["waving"]}
      get    /api/v1/pictures/{key}                  | OPEN | /api/v1/pictures/none/there.png
      get    /api/v1/poses/batch/{batchId}           | THING | /api/v1/poses/batch/{batch}
      get    /api/v1/poses/events                    | MINE | /api/v1/poses/events?ids=00000000-0000-0000-0000-000000000000
      get    /api/v1/poses/{id}                      | THING | /api/v1/poses/{pose}
      delete /api/v1/poses/{id}                      | THING | /api/v1/poses/{pose}
      post   /api/v1/poses/{id}/cancel               | THING | /api/v1/poses/{pose}/cancel
      get    /api/v1/poses/{id}/events               | THING | /api/v1/poses/{pose}/events
      get    /api/v1/poses/{id}/history              | THING | /api/v1/poses/{pose}/history
      get    /api/v1/poses/{id}/image                | THING | /api/v1/poses/{pose}/image
      post   /api/v1/poses/{id}/recut                | THING | /api/v1/poses/{pose}/recut | {}
      get    /api/v1/poses/{id}/status               | THING | /api/v1/poses/{pose}/status
      post   /api/v1/storage/upload-image            | MINE | | {"image":"nonsense"}
      """;

  /** All rows. */
  static List<ApiRoute> all() {
    return TABLE.lines().filter(line -> !line.isBlank()).map(ApiRoute::parse).toList();
  }

  private static ApiRoute parse(String line) {
    String[] cells = Arrays.copyOf(line.split("\\|", 4), 4);
    String name = cells[0].strip().replaceAll(" +", " ");
    String sample = cells[2] == null || cells[2].isBlank() ? name.split(" ")[1] : cells[2].strip();
    String body = cells[3] == null ? "" : cells[3].strip();
    return new ApiRoute(name, Access.valueOf(cells[1].strip()), sample, body);
  }

  /** The routes of the API document, which the build writes from the same classes. */
  static Set<String> documented() {
    Set<String> found = new TreeSet<>();
    String path = "";
    try {
      for (String line : Files.readAllLines(DOCUMENT)) {
        Matcher pathLine = PATH.matcher(line);
        Matcher methodLine = METHOD.matcher(line);
        if (pathLine.matches()) {
          path = pathLine.group(1);
        } else if (methodLine.matches()) {
          found.add(methodLine.group(1) + " " + path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  String method() {
    return name.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
  }

  boolean isOpen() {
    return access == Access.OPEN;
  }

  boolean namesAThing() {
    return access == Access.THING || access == Access.OWNER_THING;
  }

  boolean needsTheAccountScope() {
    return access == Access.OWNER || access == Access.OWNER_THING;
  }

  boolean isAdmins() {
    return access == Access.ADMIN;
  }

  @Override
  public String toString() {
    return name;
  }
}
