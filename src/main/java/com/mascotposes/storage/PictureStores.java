package com.mascotposes.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the store that the settings ask for. */
@ApplicationScoped
public class PictureStores {

  @Inject @Any Instance<PictureStore> all;

  @Inject
  @ConfigProperty(name = "supabase.url")
  Optional<String> supabaseUrl;

  /** Supabase when {@code supabase.url} is set, else the folder. */
  public PictureStore active() {
    String name = supabaseUrl.isPresent() ? "supabase" : "filesystem";
    return all.stream().filter(store -> store.name().equals(name)).findFirst().orElseThrow();
  }
}
