package com.mascotposes.launcher;

/** What {@code --help} says. */
final class Usage {

  static final String TEXT =
      """
      Usage: java -jar poses.jar [command]

        start                            database, broker and server, until Ctrl-C (the default)
        cutout --manifest M --out DIR    cut a list of pictures out of their backdrops, no server;
                                         with --trim each mascot is centred with a constant margin
        --help, --version

      Settings are environment variables or Java system properties (java -Dposes.port=9090 -jar ...):

        POSES_PORT    poses.port    8080    HTTP port
        POSES_HOST    poses.host    127.0.0.1    address to listen on; 0.0.0.0 for every network
        POSES_DATA    poses.data    data    folder for the database, queue, pictures and logs
        POSES_DB_URL  poses.db.url  -       a PostgreSQL that runs elsewhere, with POSES_DB_USER and
                                            POSES_DB_PASSWORD
        POSES_JMS_URL poses.jms.url -       an Artemis that runs elsewhere, tcp://host:port

      A value may lie in a file: POSES_DB_PASSWORD_FILE=/run/secrets/db. All settings are in README.md.\
      """;

  private Usage() {}
}
