package com.mascotposes.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;

class MissingResourcesListenerTest {

  @Test
  void serverWithoutAQueue_isToldOfIt() throws NamingException {
    Context server = serverWith("jdbc/poses", "jms/PosesCF");

    assertThat(MissingResourcesListener.missing(server)).containsExactly("jms/PoseJobs");
  }

  @Test
  void serverWithAll_missesNothing() throws NamingException {
    Context server = serverWith("jdbc/poses", "jms/PosesCF", "jms/PoseJobs");

    assertThat(MissingResourcesListener.missing(server)).isEmpty();
  }

  private static Context serverWith(String... names) throws NamingException {
    return new Names(Set.of(names));
  }

  /** A server's names, as the application sees them. */
  private static final class Names extends InitialContext {

    private final Set<String> names;

    Names(Set<String> names) throws NamingException {
      super(true);
      this.names = names;
    }

    @Override
    public Object lookup(String name) throws NamingException {
      if (!names.contains(name.substring("java:comp/env/".length()))) {
        throw new NameNotFoundException(name);
      }
      return name;
    }
  }
}
