package com.mascotposes.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.management.RuntimeMXBean;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What monitoring is told about the node that answers, and not about the others. */
@ApplicationScoped
public class NodeMetrics implements MetricSource {

  @Inject
  @ConfigProperty(name = "poses.data", defaultValue = ".")
  String data;

  @Override
  public List<Metric> now() {
    RuntimeMXBean jvm = ManagementFactory.getRuntimeMXBean();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    List<Metric> all = new ArrayList<>(disk());
    all.add(
        Metric.gauge("poses_node_start_time_seconds", "When this node started, since 1970")
            .with(jvm.getStartTime() / 1e3));
    all.add(
        Metric.gauge("poses_node_heap_used_bytes", "Memory that this node's objects take")
            .with(heap.getUsed()));
    all.add(
        Metric.gauge("poses_node_heap_max_bytes", "Memory that they may take; -1: no limit")
            .with(heap.getMax()));
    return all;
  }

  /** Nothing where there is no such folder: a server other than ours keeps nothing in it. */
  private List<Metric> disk() {
    Path folder = Path.of(data);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try {
      FileStore disk = Files.getFileStore(folder);
      return List.of(
          Metric.gauge("poses_node_disk_free_bytes", "What is left where poses.data lies")
              .with(disk.getUsableSpace()),
          Metric.gauge("poses_node_disk_size_bytes", "The size of that disk")
              .with(disk.getTotalSpace()));
    } catch (IOException e) {
      throw new UncheckedIOException("the disk of poses.data cannot be asked", e);
    }
  }
}
