package com.mascotposes.storage.supabase;

import com.mascotposes.testkit.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** The adapter as tests put it together by hand, without interceptors. */
final class Supabase {

  static final String TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoic2VydmljZV9yb2xlIn0.c2lnbmF0dXJl";

  private Supabase() {}

  static Config settings(String url, Map<String, String> others) {
    Map<String, String> all = new HashMap<>();
    all.put("supabase.url", url);
    all.put("supabase.service.role.key", TOKEN);
    all.putAll(others);
    return Settings.overDefaults(all);
  }

  static SupabaseClient client(String url, Duration limit) {
    return client(settings(url, Map.of()), limit);
  }

  static SupabaseClient client(Config settings, Duration limit) {
    SupabaseClient client = new SupabaseClient();
    client.config = settings;
    client.uploadLimit = limit;
    client.readLimit = limit;
    client.connect();
    return client;
  }

  static SupabasePictureStore store(SupabaseClient client) {
    SupabasePictureStore store = new SupabasePictureStore();
    store.client = client;
    store.bucket = new SupabaseBucket();
    store.bucket.client = client;
    store.objects = new SupabaseObjects();
    store.objects.client = client;
    store.objects.bucket = store.bucket;
    return store;
  }
}
