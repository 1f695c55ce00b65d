package com.mascotposes.poses.live;

import java.util.ArrayList;
import java.util.List;

/** Writes down what a client would read. */
class RecordingLine implements EventLine {

  final List<String> lines = new ArrayList<>();
  boolean isClosed;

  @Override
  public void send(String name, String id, String data) {
    lines.add(name + " " + id);
  }

  @Override
  public void comment(String text) {
    lines.add(":");
  }

  @Override
  public void close() {
    isClosed = true;
  }

  @Override
  public boolean isClosed() {
    return isClosed;
  }
}
