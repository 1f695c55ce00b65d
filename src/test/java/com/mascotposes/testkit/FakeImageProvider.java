package com.mascotposes.testkit;

import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ImageProvider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Gives the scripted answers in order, and remembers what it was asked. */
public class FakeImageProvider implements ImageProvider {

  private final Deque<Function<DrawRequest, Drawing>> script = new ArrayDeque<>();

  public final List<DrawRequest> requests = new ArrayList<>();

  /** The next request gets this picture. */
  public FakeImageProvider thenDraws(byte[] picture) {
    script.add(request -> new Drawing(picture, "image/png", "fake-1", "id-1", Drawing.Usage.NONE));
    return this;
  }

  /** The next request fails like this. */
  public FakeImageProvider thenFails(RuntimeException failure) {
    script.add(
        request -> {
          throw failure;
        });
    return this;
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Drawing draw(DrawRequest request) {
    requests.add(request);
    return script.remove().apply(request);
  }
}
