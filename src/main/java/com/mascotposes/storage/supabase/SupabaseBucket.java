package com.mascotposes.storage.supabase;

import com.mascotposes.storage.PictureUrls;
import com.mascotposes.storage.StorageMisconfiguredException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** The bucket itself: there, ours, and open to readers when it shows the pictures. */
@ApplicationScoped
class SupabaseBucket {

  private static final Logger LOG = Logger.getLogger(SupabaseBucket.class.getName());

  @Inject SupabaseClient client;

  /** Makes the bucket when it is missing. */
  void check() {
    SupabaseSettings settings = client.settings();
    SupabaseAnswer answer = client.showBucket();
    if (answer.isMissingBucket()) {
      create();
    } else if (!answer.isAccepted()) {
      throw SupabaseRefusal.of("to show bucket " + settings.bucket(), answer, settings.key());
    } else if (!answer.isPublicBucket() && settings.urls() == PictureUrls.DIRECT) {
      throw new StorageMisconfiguredException(notPublic(settings.bucket()), null);
    }
  }

  private static String notPublic(String bucket) {
    return "Bucket "
        + bucket
        + " is not public, so nobody could see its pictures: make it public,"
        + " or set poses.picture.urls=proxied.";
  }

  /** Another node may be faster; then the bucket is there as well. */
  void create() {
    SupabaseSettings settings = client.settings();
    SupabaseAnswer answer = client.createPublicBucket();
    if (answer.isAccepted()) {
      LOG.info(() -> "Created the public bucket " + settings.bucket() + " in Supabase Storage.");
    } else if (!answer.isDuplicate()) {
      throw SupabaseRefusal.of("to create bucket " + settings.bucket(), answer, settings.key());
    }
  }
}
