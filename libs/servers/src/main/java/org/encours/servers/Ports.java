package org.encours.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** TCP ports of the loopback interface. */
public final class Ports {

  private static final int CONNECT_MILLIS = 250;
  private static final Set<Integer> TOLD = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port that was free a moment ago, and that nobody in this JVM was told of before. */
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();
      // Once closed the system may offer it again: two listeners of one server would get the same.
      return TOLD.add(port) ? port : free();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing listens there. */
  public static boolean isFree(int port) {
    return !answers(port) && canBeBound(port);
  }

  /** Whether something accepts connections there. */
  public static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  private static boolean canBeBound(int port) {
    try (var socket = new ServerSocket()) {
      // A port in TIME_WAIT after a restart is free for a server.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("127.0.0.1", port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
