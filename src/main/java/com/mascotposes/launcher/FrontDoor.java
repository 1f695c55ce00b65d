package com.mascotposes.launcher;

import fish.payara.micro.PayaraMicroRuntime;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The address that clients know.
 *
 * <p>Payara opens its listener before the application is there, and closes it after: meanwhile
 * clients would be told 404, 500 and 503 in pages of HTML. So its listener gets a port of loopback
 * that nobody knows; the address of ours is bound to it in place of that once the application
 * answers, and let go before it stops. No command of Payara does that, so its transport (Grizzly)
 * is asked, whose classes only Payara's loader sees. HTTP/1.1 is spoken here, and nothing else: see
 * {@link UpgradeFilter}.
 */
final class FrontDoor {

  private static final String LISTENER = "http-listener";

  private final Class<?> type;
  private final Object transport;

  private FrontDoor(Class<?> type, Object transport) {
    this.type = type;
    this.transport = transport;
  }

  /**
   * Closed as yet; to be called before anybody is connected to the server.
   *
   * @throws StartFailure this Payara is built otherwise
   */
  static FrontDoor of(PayaraMicroRuntime runtime) throws StartFailure {
    ClassLoader payara = runtime.getClass().getClassLoader();
    try {
      FrontDoor door =
          new FrontDoor(
              payara.loadClass("org.glassfish.grizzly.nio.transport.TCPNIOTransport"),
              transport(payara));
      UpgradeFilter.install(door.filters(), payara);
      return door;
    } catch (ReflectiveOperationException | NoSuchElementException e) {
      throw StartFailure.because("The server's listener cannot be reached: " + e, e);
    }
  }

  private static Object transport(ClassLoader payara) throws ReflectiveOperationException {
    Class<?> services = payara.loadClass("org.glassfish.hk2.api.ServiceLocator");
    Class<?> listener = payara.loadClass("org.glassfish.grizzly.config.dom.NetworkListener");
    Class<?> grizzly = payara.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
    Object habitat =
        payara
            .loadClass("org.glassfish.internal.api.Globals")
            .getMethod("getDefaultHabitat")
            .invoke(null);
    var service = services.getMethod("getService", Class.class, String.class, Annotation[].class);
    Object ours = service.invoke(habitat, listener, LISTENER, new Annotation[0]);
    Object all = service.invoke(habitat, grizzly, null, new Annotation[0]);
    Object proxy = grizzly.getMethod("lookupNetworkProxy", listener).invoke(all, ours);
    Object underlying =
        payara
            .loadClass("com.sun.enterprise.v3.services.impl.GrizzlyProxy")
            .getMethod("getUnderlyingListener")
            .invoke(proxy);
    return payara
        .loadClass("org.glassfish.grizzly.config.GenericGrizzlyListener")
        .getMethod("getTransport")
        .invoke(underlying);
  }

  @SuppressWarnings("unchecked")
  private List<Object> filters() throws ReflectiveOperationException {
    return (List<Object>) type.getMethod("getProcessor").invoke(transport);
  }

  /**
   * From now on clients come in here, and nowhere else.
   *
   * @throws StartFailure somebody has taken the port meanwhile
   */
  void open(InetAddress host, int port) throws StartFailure {
    close();
    try {
      type.getMethod("bind", SocketAddress.class)
          .invoke(transport, new InetSocketAddress(host, port));
    } catch (InvocationTargetException e) {
      throw ListeningPort.unusable(host, port, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw StartFailure.because("The server's listener cannot be used: " + e, e);
    }
  }

  /** Nobody new comes in; whoever is connected stays. */
  void close() {
    call("unbindAll");
  }

  /** Ends every connection. */
  void clear() {
    call("shutdownNow");
  }

  private void call(String method) {
    try {
      type.getMethod(method).invoke(transport);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The server's listener did not " + method, e);
    }
  }
}
