package com.mascotposes.faults;

/** What a designer can order, with how it is asked for and where it is found afterwards. */
enum Wish {
  POSE(1, "/mascots/%s/poses", "{\"prompt\":\"%s\"}", "pose", "id"),
  /** Two designs of a new mascot, a job for each, paid for once. */
  MASCOTS(
      2,
      "/mascots",
      "{\"name\":\"Pip\",\"prompt\":\"%s\",\"style\":\"flat\",\"numVariations\":2}",
      "mascot",
      "variation_index");

  /** Pictures that one order asks for. */
  final int pictures;

  private final String path;
  private final String body;
  private final String table;
  private final String sequence;

  Wish(int pictures, String path, String body, String table, String sequence) {
    this.pictures = pictures;
    this.path = path;
    this.body = body;
    this.table = table;
    this.sequence = sequence;
  }

  String path(Designer designer) {
    return path.formatted(designer.mascot());
  }

  String body(String prompt) {
    return body.formatted(prompt);
  }

  /**
   * Id and status of what came of the order whose prompt is like this, in the answer's sequence.
   */
  String rows() {
    return "select id, status, failure_code from "
        + table
        + " where prompt like ? order by "
        + sequence;
  }
}
