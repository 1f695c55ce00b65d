package com.mascotposes.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;

/** Turns a picture's key into the address that clients are given, and back. */
@ApplicationScoped
public class PictureAddresses {

  private static final int MOST_SEGMENTS_OF_A_KEY = 4;

  @Inject PictureStores stores;
  @Inject PictureRoute route;
  @Inject Config config;

  /**
   * The {@code imageUrl} of the key: readable by anybody who knows it.
   *
   * @throws IllegalStateException {@code poses.picture.urls} has a value that means nothing
   * @throws StorageMisconfiguredException the store's own settings cannot be right
   */
  public URI of(PictureKey key) {
    return switch (PictureUrls.from(config)) {
      case DIRECT -> stores.active().publicAddress(key);
      case PROXIED -> route.of(key);
    };
  }

  /**
   * The key behind one of our own addresses, of either kind whatever the setting says today; empty
   * for every other address. Whether the picture still exists is not looked up.
   *
   * @param address a query, such as {@code ?download=fox}, does not matter
   */
  public Optional<PictureKey> keyOf(URI address) {
    URI plain = URI.create(address.toString().split("[?#]", 2)[0]);
    if (plain.getPath() == null) {
      return Optional.empty();
    }
    List<String> segments = List.of(plain.getPath().split("/"));
    return IntStream.rangeClosed(1, Math.min(MOST_SEGMENTS_OF_A_KEY, segments.size()))
        .mapToObj(count -> segments.subList(segments.size() - count, segments.size()))
        .flatMap(tail -> PictureKey.of(String.join("/", tail)).stream())
        .filter(key -> isAddressOf(key, plain))
        .findFirst();
  }

  private boolean isAddressOf(PictureKey key, URI address) {
    return address.equals(route.of(key)) || address.equals(stores.active().publicAddress(key));
  }
}
