package hanki.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Puts {@link ContainerAnswer} where Payara's network layer, Grizzly, hands its answers to the
 * connection. A bad request line, an oversized header or a broken escape never reaches a servlet
 * filter, so only there can they be answered with our headers and in Japanese.
 *
 * <p>Payara publishes no interface for this, and Grizzly is not on the compile path: everything is
 * asked for by name. Where the server is another one, its own answers stay as they are.
 */
@WebListener
public class ContainerAnswers implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger("hanki.server");
  private static final int LARGEST = 64 * 1024;

  private final List<Runnable> undo = new ArrayList<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      for (Object proxy : networkProxies()) {
        insert(proxy);
      }
    } catch (ReflectiveOperationException | RuntimeException otherServer) {
      LOG.log(Level.WARNING, "the server''s own answers stay as they are: {0}", otherServer);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    undo.forEach(Runnable::run);
  }

  private static Collection<?> networkProxies() throws ReflectiveOperationException {
    Object habitat =
        type("org.glassfish.internal.api.Globals").getMethod("getDefaultHabitat").invoke(null);
    Class<?> service = type("com.sun.enterprise.v3.services.impl.GrizzlyService");
    Object grizzly =
        type("org.glassfish.hk2.api.ServiceLocator")
            .getMethod("getService", Class.class, java.lang.annotation.Annotation[].class)
            .invoke(habitat, service, new java.lang.annotation.Annotation[0]);
    return (Collection<?>) value(grizzly, service, "proxies");
  }

  /** Between the connection and the part that writes HTTP. */
  private void insert(Object proxy) throws ReflectiveOperationException {
    Object listener = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
    @SuppressWarnings("unchecked")
    List<Object> chain =
        (List<Object>)
            value(
                listener,
                type("org.glassfish.grizzly.config.GenericGrizzlyListener"),
                "rootFilterChain");
    Class<?> writer = type("org.glassfish.grizzly.http.HttpCodecFilter");
    for (int i = 0; i < chain.size(); i++) {
      if (writer.isInstance(chain.get(i))) {
        Object filter = filter();
        chain.add(i, filter);
        undo.add(() -> chain.remove(filter));
        return;
      }
    }
    throw new IllegalStateException("no part that writes HTTP");
  }

  private static Object filter() throws ReflectiveOperationException {
    Class<?> filter = type("org.glassfish.grizzly.filterchain.Filter");
    Method goOn =
        type("org.glassfish.grizzly.filterchain.FilterChainContext").getMethod("getInvokeAction");
    Rewriting rewriting = new Rewriting();
    InvocationHandler handler =
        (self, method, arguments) -> {
          switch (method.getName()) {
            case "handleWrite" -> rewriting.rewrite(arguments[0]);
            case "equals" -> {
              return self == arguments[0];
            }
            case "hashCode" -> {
              return System.identityHashCode(self);
            }
            case "toString" -> {
              return "answers of the container";
            }
            default -> {}
          }
          return method.getReturnType() == void.class ? null : goOn.invoke(arguments[0]);
        };
    return Proxy.newProxyInstance(filter.getClassLoader(), new Class<?>[] {filter}, handler);
  }

  /** Exchanges what is being written, by the names of Grizzly's own types. */
  private static final class Rewriting {

    private final Class<?> buffer = type("org.glassfish.grizzly.Buffer");
    private final Method text = buffer.getMethod("toStringContent", Charset.class);
    private final Method remaining = buffer.getMethod("remaining");
    private final Method first = buffer.getMethod("get", int.class);
    private final Method position = buffer.getMethod("position");
    private final Class<?> context = type("org.glassfish.grizzly.filterchain.FilterChainContext");
    private final Method message = context.getMethod("getMessage");
    private final Method setMessage = context.getMethod("setMessage", Object.class);
    private final Method memory = context.getMethod("getMemoryManager");
    private final Method wrap =
        type("org.glassfish.grizzly.memory.Buffers")
            .getMethod("wrap", type("org.glassfish.grizzly.memory.MemoryManager"), byte[].class);

    Rewriting() throws ReflectiveOperationException {}

    void rewrite(Object written) throws ReflectiveOperationException {
      Object sent = message.invoke(written);
      if (!buffer.isInstance(sent) || !beginsAnAnswer(sent)) {
        return;
      }
      Optional<byte[]> instead =
          ContainerAnswer.insteadOf((String) text.invoke(sent, StandardCharsets.ISO_8859_1));
      if (instead.isPresent()) {
        setMessage.invoke(written, wrap.invoke(null, memory.invoke(written), instead.get()));
      }
    }

    private boolean beginsAnAnswer(Object sent) throws ReflectiveOperationException {
      int length = (int) remaining.invoke(sent);
      return length > 12
          && length < LARGEST
          && (byte) first.invoke(sent, position.invoke(sent)) == 'H';
    }
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
  }

  private static Object value(Object owner, Class<?> type, String name)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
