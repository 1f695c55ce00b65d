package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** The document is written by the build from the same classes, so a gap means a lost route. */
class ApiDocumentTest {

  private static final java.nio.file.Path DOCUMENT =
      java.nio.file.Path.of("target/openapi/openapi.yaml");

  private static final Pattern PATH = Pattern.compile("^ {2}(/\\S*):$");
  private static final Pattern METHOD = Pattern.compile("^ {4}(get|put|post|delete|patch|head):$");

  @Test
  void everyRouteButHiddenOnes_isInTheDocumentAndNothingElse() throws IOException {
    assertThat(documented()).isNotEmpty().isEqualTo(routes());
  }

  @Test
  void everyRoute_namesTheProblemItMayAnswer() throws IOException {
    String text = Files.readString(DOCUMENT);

    assertThat(text).contains("\n    Problem:\n");
    assertThat(Pattern.compile("\n        default:\n").matcher(text).results().count())
        .isEqualTo(documented().size());
  }

  /** One that names refusals only is described as if it could never succeed. */
  @Test
  void everyRoute_namesWhatItAnswersOnSuccess() throws IOException {
    Set<String> silent = new TreeSet<>();
    String path = "";
    String route = "";
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher pathLine = PATH.matcher(line);
      Matcher methodLine = METHOD.matcher(line);
      if (pathLine.matches()) {
        path = pathLine.group(1);
      } else if (methodLine.matches()) {
        route = methodLine.group(1) + " " + path;
        silent.add(route);
      } else if (line.matches(" {8}\"20\\d\":")) {
        silent.remove(route);
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void document_saysHowToSignIn() throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains("scheme: bearer", "security:\n- bearer: []", "servers:\n- url: /");
  }

  private static Set<String> documented() throws IOException {
    Set<String> found = new TreeSet<>();
    String path = "";
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher pathLine = PATH.matcher(line);
      Matcher methodLine = METHOD.matcher(line);
      if (pathLine.matches()) {
        path = pathLine.group(1);
      } else if (methodLine.matches()) {
        found.add(methodLine.group(1) + " " + path);
      }
    }
    return found;
  }

  private static Set<String> routes() {
    return resources()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .filter(method -> !isHidden(method))
        .flatMap(method -> verbs(method).map(verb -> verb + " " + address(method)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Class<?>> resources() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.mascotposes")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect);
  }

  private static boolean isHidden(Method method) {
    Operation operation = method.getAnnotation(Operation.class);
    return operation != null && operation.hidden();
  }

  private static Stream<String> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT));
  }

  /** Without the patterns of path parameters, which the document does not show in the path. */
  private static String address(Method method) {
    String base = PosesApplication.class.getAnnotation(ApplicationPath.class).value();
    String address =
        Stream.of(
                method.getDeclaringClass().getAnnotation(Path.class),
                method.getAnnotation(Path.class))
            .filter(path -> path != null)
            .flatMap(path -> segments(path).stream())
            .collect(Collectors.joining("/", base + "/", ""));
    return address.replaceAll("/$", "").replaceAll("\\{(\\w+):[^{}]*\\}", "{$1}");
  }

  private static List<String> segments(Path path) {
    return Arrays.stream(path.value().split("/")).filter(part -> !part.isEmpty()).toList();
  }
}
