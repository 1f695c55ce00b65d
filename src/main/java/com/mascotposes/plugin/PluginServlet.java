package com.mascotposes.plugin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The plugin for download, open to all: it holds no secret, and a person needs it before signing
 * in. A servlet, because it stands beside the pages and is no part of the API.
 */
@WebServlet({PluginServlet.MANIFEST, PluginServlet.ARCHIVE})
public class PluginServlet extends HttpServlet {

  static final String MANIFEST = "/plugin/manifest.json";
  static final String ARCHIVE = "/plugin/mascot-poses.zip";

  private static final String FOLDER = "mascot-poses/";

  /** The same files make the same archive. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

  @Inject PluginFiles files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    if (request.getServletPath().equals(MANIFEST)) {
      sendManifest(response);
    } else {
      sendArchive(response);
    }
  }

  private void sendManifest(HttpServletResponse response) throws IOException {
    Optional<String> manifest = files.manifest();
    if (manifest.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(manifest.get());
  }

  private void sendArchive(HttpServletResponse response) throws IOException {
    Map<String, byte[]> all = files.all();
    if (all.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"mascot-poses.zip\"");
    zip(all, response.getOutputStream());
  }

  private static void zip(Map<String, byte[]> files, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(FOLDER + file.getKey());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
  }
}
