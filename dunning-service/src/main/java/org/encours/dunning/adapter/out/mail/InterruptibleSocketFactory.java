package org.encours.dunning.adapter.out.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes plain sockets and remembers the last one, to close it from outside. */
final class InterruptibleSocketFactory extends SocketFactory {

  private volatile Socket last = new Socket();

  void cut() throws IOException {
    last.close();
  }

  @Override
  public Socket createSocket() {
    last = new Socket();
    return last;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    last = new Socket(host, port);
    return last;
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    last = new Socket(host, port, from, fromPort);
    return last;
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    last = new Socket(host, port);
    return last;
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    last = new Socket(host, port, from, fromPort);
    return last;
  }
}
