package com.mascotposes.servers;

import com.mascotposes.servers.Checks.Check;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The servers, and how each is made. */
enum ServerKind {
  PAYARA_MICRO(PayaraMicro::new),
  PAYARA_SERVER(PayaraServer::new),
  WILDFLY(WildFly::new),
  OPEN_LIBERTY(OpenLiberty::new);

  private final Function<Site, Server> maker;

  ServerKind(Function<Site, Server> maker) {
    this.maker = maker;
  }

  /** What it must do, in this order. */
  List<Check> checks() {
    return this == PAYARA_SERVER
        ? Checks.withQueueOf(PayaraChecks.all())
        : Checks.withQueueOf(List.of());
  }

  Server at(Site site) {
    return maker.apply(site);
  }

  /** Its name in folders and in {@code -Dservers=…}, such as {@code payara-micro}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
