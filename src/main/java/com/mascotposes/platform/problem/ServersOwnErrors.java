package com.mascotposes.platform.problem;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What is answered when the server itself refuses a request before any route sees it, such as an
 * address that is none, or a content type that cannot be read. In place of the server's own page,
 * which tells its name and version: a problem below {@code /api}, a plain page elsewhere. Named in
 * {@code web.xml}.
 */
@WebServlet(ServersOwnErrors.ADDRESS)
public class ServersOwnErrors extends HttpServlet {

  static final String ADDRESS = "/error";

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
        <meta charset="utf-8" />
        <title>%d %s</title>
        <p>%s. <a href="%s/">To the studio</a></p>
      </html>
      """;

  @Inject ProblemAnswers answers;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request);
    String path = path(request);
    response.setStatus(status);
    if (path.startsWith(request.getContextPath() + "/api/")) {
      Response problem =
          answers.answer(
              new ProblemException(status, "request", WebApplicationExceptionMapper.say(status)),
              path);
      send(response, problem.getMediaType().toString(), (String) problem.getEntity());
    } else {
      send(response, "text/html; charset=utf-8", page(status, request.getContextPath()));
    }
  }

  /** Whoever asks for this address itself finds nothing. */
  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
  }

  private static String path(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path instanceof String known ? known : request.getRequestURI();
  }

  private static String page(int status, String context) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "" : known.getReasonPhrase();
    return PAGE.formatted(status, title, WebApplicationExceptionMapper.say(status), context);
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
