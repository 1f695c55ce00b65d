package com.mascotposes.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Has the server (Grizzly) answer in HTTP/1.1 whoever asks for another protocol in a header {@code
 * Upgrade}, as RFC 9110 allows. Java's own client asks for HTTP/2 with each new connection.
 *
 * <p>Stands in place of Grizzly's filter for HTTP/2. That one never takes in the rest of a body
 * which the application refuses, nor tells the client to stop: a client that reads only after it
 * has sent waits until the connection is closed. Nobody in that place is no help: unless a filter
 * says otherwise, Grizzly takes the content of a request with this header, and of its answer, for
 * something else than HTTP. It then finds no end of a body in chunks, drops the Content-Type, and
 * closes before the client has sent everything, which resets the connection.
 */
final class UpgradeFilter implements InvocationHandler {

  private static final String GRIZZLY = "org.glassfish.grizzly.";

  private final Class<?> wish;
  private final Method header;
  private final Method contentIsForeign;
  private final Method wanted;
  private final Method forget;
  private final Method next;

  private UpgradeFilter(ClassLoader grizzly) throws ReflectiveOperationException {
    Class<?> head = grizzly.loadClass(GRIZZLY + "http.HttpHeader");
    wish = grizzly.loadClass(GRIZZLY + "http.HttpEvents$IncomingHttpUpgradeEvent");
    header = wish.getMethod("getHttpHeader");
    contentIsForeign = head.getMethod("setIgnoreContentModifiers", boolean.class);
    wanted = head.getMethod("getUpgradeDC");
    forget = wanted.getReturnType().getMethod("recycle");
    next =
        grizzly.loadClass(GRIZZLY + "filterchain.FilterChainContext").getMethod("getInvokeAction");
  }

  /**
   * To be called before anybody is connected: connections keep count of the filters.
   *
   * @param chain the filters of a Grizzly transport
   * @throws ReflectiveOperationException this Grizzly is built otherwise
   * @throws java.util.NoSuchElementException none is for HTTP/2
   * @throws IndexOutOfBoundsException no filter is for HTTP/2
   */
  static void install(List<Object> chain, ClassLoader grizzly) throws ReflectiveOperationException {
    Class<?> http2 = grizzly.loadClass(GRIZZLY + "http2.Http2ServerFilter");
    Class<?>[] type = {grizzly.loadClass(GRIZZLY + "filterchain.Filter")};
    Object filter = Proxy.newProxyInstance(grizzly, type, new UpgradeFilter(grizzly));
    Object replaced = chain.stream().filter(http2::isInstance).findFirst().orElseThrow();
    chain.set(chain.indexOf(replaced), filter);
  }

  /** Hands on whatever comes; of a wish for another protocol, HTTP/1.1 is what remains. */
  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    if (method.getName().equals("equals")) {
      return proxy == arguments[0];
    }
    if (method.getDeclaringClass() == Object.class) {
      return method.invoke(this, arguments);
    }
    if (method.getReturnType() == void.class) {
      return null;
    }
    if (method.getName().equals("handleEvent") && wish.isInstance(arguments[1])) {
      Object request = header.invoke(arguments[1]);
      contentIsForeign.invoke(request, false);
      forget.invoke(wanted.invoke(request));
    }
    return next.invoke(arguments[0]);
  }
}
