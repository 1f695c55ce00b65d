package com.mascotposes.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Which room may know which. Each rule carries its reason, so that a failure explains itself. */
@AnalyzeClasses(packages = "com.mascotposes", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomRulesTest {

  private static final String[] SUBJECTS = {
    "..mascotposes.accounts..",
    "..mascotposes.credits..",
    "..mascotposes.mascots..",
    "..mascotposes.poses.."
  };

  private static final Set<Class<? extends Annotation>> INTERCEPTED =
      Set.of(Transactional.class, Retry.class, Timeout.class, Bulkhead.class);

  private static final String[] OUTSIDE_THE_WAR = {
    "..mascotposes.launcher..", "..mascotposes.broker.."
  };

  @ArchTest
  static final ArchRule rooms_have_no_cycles =
      slices()
          .matching("com.mascotposes.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each room can be read and tested without the ones that use it");

  @ArchTest
  static final ArchRule capabilities_know_no_subject =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..mascotposes.jobs..",
              "..mascotposes.providers..",
              "..mascotposes.storage..",
              "..mascotposes.imaging..",
              "..mascotposes.platform..",
              "..mascotposes.drawings..",
              "..mascotposes.invariants..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SUBJECTS)
          .because("a capability serves any subject that hands it work");

  @ArchTest
  static final ArchRule accounts_know_no_other_subject =
      noClasses()
          .that()
          .resideInAPackage("..mascotposes.accounts..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..mascotposes.credits..", "..mascotposes.mascots..", "..mascotposes.poses..")
          .because("who is calling does not depend on what they own");

  @ArchTest
  static final ArchRule credits_know_no_mascot =
      noClasses()
          .that()
          .resideInAPackage("..mascotposes.credits..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..mascotposes.mascots..", "..mascotposes.poses..")
          .because("money does not care what it is spent on");

  @ArchTest
  static final ArchRule mascots_know_no_pose =
      noClasses()
          .that()
          .resideInAPackage("..mascotposes.mascots..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..mascotposes.poses..")
          .because("arrows point from poses to mascots");

  @ArchTest
  static final ArchRule nobody_knows_operations =
      noClasses()
          .that(resideInAnyPackage("com.mascotposes..").and(notIn("..mascotposes.operations..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..mascotposes.operations..")
          .because("administrators look at every room and do what its owner could do there");

  @ArchTest
  static final ArchRule operations_write_through_the_rooms =
      noClasses()
          .that()
          .resideInAPackage("..mascotposes.operations..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.persistence..")
          .because("what an administrator changes is changed by the rules of the room it is in");

  @ArchTest
  static final ArchRule imaging_is_plain =
      classes()
          .that()
          .resideInAPackage("..mascotposes.imaging..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..mascotposes.imaging..",
              "java..",
              "javax.imageio..",
              "org.imgscalr..",
              "com.twelvemonkeys..")
          .because("pictures are testable without a server");

  @ArchTest
  static final ArchRule providers_are_found_by_name =
      noClasses()
          .that(resideInAnyPackage("com.mascotposes..").and(notIn("..mascotposes.providers..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..providers.gemini..", "..providers.local..")
          .because("the configured one is looked up through CDI by its name");

  @ArchTest
  static final ArchRule stores_are_found_by_name =
      noClasses()
          .that(resideInAnyPackage("com.mascotposes..").and(notIn("..mascotposes.storage..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..storage.supabase..", "..storage.filesystem..")
          .because("the configured one is looked up through CDI by its name");

  @ArchTest
  static final ArchRule messaging_is_a_matter_of_jobs =
      noClasses()
          .that(
              resideInAnyPackage("com.mascotposes..")
                  .and(notIn("..mascotposes.jobs.."))
                  .and(notIn("..mascotposes.broker..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.jms..")
          .because("the queue can change without touching a feature");

  @ArchTest
  static final ArchRule fault_tolerance_is_a_matter_of_adapters =
      noClasses()
          .that(
              resideInAnyPackage("com.mascotposes..")
                  .and(notIn("..mascotposes.providers.."))
                  .and(notIn("..mascotposes.storage..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.microprofile.faulttolerance..")
          .because("one place retries in seconds; jobs retry in minutes");

  @ArchTest
  static final ArchRule nobody_uses_a_route =
      noClasses()
          .should()
          .dependOnClassesThat(
              simpleNameEndingWith("Resource").and(resideInAPackage("com.mascotposes..")))
          .because("what two routes share belongs in a rule class");

  @ArchTest
  static final ArchRule readers_of_bodies_are_no_beans =
      noClasses()
          .that()
          .implement(MessageBodyReader.class)
          .or()
          .implement(MessageBodyWriter.class)
          .should()
          .beAnnotatedWith(ApplicationScoped.class)
          .orShould()
          .beAnnotatedWith(RequestScoped.class)
          .because("Jersey does not see what a bean's proxy consumes, and prefers its own");

  @ArchTest
  static final ArchRule threads_are_our_own =
      noFields()
          .that()
          .haveRawType(assignableTo(ExecutorService.class))
          .should()
          .beAnnotatedWith(
              describe(
                  "a resource that is not defined here",
                  resource -> !lookup(resource).startsWith("java:app/concurrent/")))
          .because("what one room waits for must not take the threads of another");

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that(
              resideInAnyPackage("com.mascotposes..")
                  .and(notIn("..platform.time.."))
                  .and(notIn("..mascotposes.launcher..")))
          .should()
          .callMethodWhere(readsTheTime())
          .because("tests can set the clock");

  @ArchTest
  static final ArchRule the_war_names_no_vendor =
      noClasses()
          .that(resideInAnyPackage("com.mascotposes..").and(notIn(OUTSIDE_THE_WAR)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "fish.payara..",
              "org.glassfish..",
              "com.sun..",
              "org.eclipse.persistence..",
              "org.hibernate..",
              "org.apache.activemq..",
              "org.jboss..",
              "io.zonky..",
              "com.mascotposes.launcher..",
              "com.mascotposes.broker..")
          .because("the same WAR runs on every server");

  @ArchTest
  static final ArchRule routes_say_what_they_do =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areNotInterfaces()
          .and()
          .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
          .should()
          .beAnnotatedWith(org.eclipse.microprofile.openapi.annotations.Operation.class)
          .because("the OpenAPI document is the only description of the routes");

  @ArchTest
  static final ArchRule intercepted_methods_name_public_types_only =
      methods()
          .that()
          .areNotPrivate()
          .and(areIntercepted())
          .should(namePublicTypesOnly())
          .because("Weld calls a method that names another type without its transaction");

  private static DescribedPredicate<JavaMethod> areIntercepted() {
    return DescribedPredicate.describe(
        "are intercepted",
        method ->
            INTERCEPTED.stream()
                .anyMatch(
                    binding ->
                        method.isAnnotatedWith(binding)
                            || method.getOwner().isAnnotatedWith(binding)));
  }

  private static ArchCondition<JavaMethod> namePublicTypesOnly() {
    return new ArchCondition<>("name public types only") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive() && !type.getModifiers().contains(PUBLIC))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " names " + type.getName())));
      }
    };
  }

  private static DescribedPredicate<JavaClass> notIn(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }

  /** Empty of anything but a resource. */
  private static String lookup(JavaAnnotation<?> annotation) {
    return annotation.get("lookup").map(Object::toString).orElse("");
  }

  private static DescribedPredicate<JavaCall<?>> readsTheTime() {
    return DescribedPredicate.describe(
        "read the system's time",
        call -> {
          String owner = call.getTargetOwner().getName();
          boolean now =
              call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty();
          return (owner.startsWith("java.time") && now)
              || (owner.equals(Clock.class.getName()) && call.getName().startsWith("system"))
              || (owner.equals(System.class.getName())
                  && call.getName().equals("currentTimeMillis"))
              || (owner.equals(Instant.class.getName()) && now);
        });
  }
}
