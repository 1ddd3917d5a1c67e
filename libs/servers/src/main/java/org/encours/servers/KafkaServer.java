package org.encours.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Kafka 4.1 broker, its own controller (KRaft), on the loopback interface, in a JVM of its own.
 * Topics come into being on first use with {@value #PARTITIONS} partitions.
 */
public final class KafkaServer implements AutoCloseable {

  /** Enough to spread debtors over consumers, few enough to start fast. */
  public static final int PARTITIONS = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final Path folder;
  private final int port;
  private final NativeProcess process;
  private final Duration startTime;
  private final boolean temporary;

  private KafkaServer(
      Path folder, int port, NativeProcess process, Duration startTime, boolean temporary) {
    this.folder = folder;
    this.port = port;
    this.process = process;
    this.startTime = startTime;
    this.temporary = temporary;
  }

  /** An empty broker on a free port, gone with this JVM and with its data. */
  public static KafkaServer start() {
    return start(
        Directories.temporary("kafka"),
        Ports.free(),
        Ports.free(),
        Lifetime.LEASHED,
        true,
        Optional.empty());
  }

  /** A broker that keeps its data in the folder; the controller has a port of its own. */
  public static KafkaServer start(Path folder, int port, int controllerPort, Lifetime lifetime) {
    return start(folder, port, controllerPort, lifetime, false, Optional.empty());
  }

  /** One that lets nobody in whom {@link BrokerRights} did not make known. */
  public static KafkaServer start(
      Path folder, int port, int controllerPort, Lifetime lifetime, BrokerGuard guard) {
    return start(folder, port, controllerPort, lifetime, false, Optional.of(guard));
  }

  private static KafkaServer start(
      Path folder,
      int port,
      int controllerPort,
      Lifetime lifetime,
      boolean temporary,
      Optional<BrokerGuard> guard) {
    var begun = System.nanoTime();
    var home = Directories.ensure(folder).toAbsolutePath();
    var ready = home.resolve("ready");
    forget(ready);
    var process =
        NativeProcess.start(
            new NativeProcess.Launch(
                "Kafka",
                KafkaCommand.of(home, settings(home, port, controllerPort, guard)),
                home,
                Map.of(),
                home.resolve("kafka.log"),
                temporary ? Signals.KILL : Signals.TERMINATE,
                lifetime));
    process.awaitReady(() -> Files.exists(ready), PATIENCE);
    if (temporary) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(process, home)));
    }
    var took = Duration.ofNanos(System.nanoTime() - begun);
    return new KafkaServer(home, port, process, took, temporary);
  }

  private static void forget(Path ready) {
    try {
      Files.deleteIfExists(ready);
    } catch (IOException e) {
      throw new ServerFailedException("Cannot write " + ready + ": " + e.getMessage(), e);
    }
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** From the call until the broker serves clients. */
  public Duration startTime() {
    return startTime;
  }

  @Override
  public void close() {
    if (temporary) {
      discard(process, folder);
    } else {
      process.stop(STOP_PATIENCE);
    }
  }

  private static void discard(NativeProcess process, Path folder) {
    process.stop(STOP_PATIENCE);
    Directories.delete(folder);
  }

  private static List<String> settings(
      Path folder, int port, int controllerPort, Optional<BrokerGuard> guard) {
    var listeners =
        guard
            .map(BrokerGuard::settings)
            .orElse(
                List.of("listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"));
    return Stream.concat(listeners.stream(), settings(folder, port, controllerPort).stream())
        .toList();
  }

  /** The settings that keep one small broker quick and light. */
  private static List<String> settings(Path folder, int port, int controllerPort) {
    return List.of(
        "process.roles=broker,controller",
        "node.id=1",
        "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
        "listeners=CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
        "advertised.listeners=CLIENTS://127.0.0.1:" + port,
        "controller.listener.names=CONTROLLER",
        "inter.broker.listener.name=CLIENTS",
        "log.dirs=" + folder.resolve("data"),
        "auto.create.topics.enable=true",
        "num.partitions=" + PARTITIONS,
        "default.replication.factor=1",
        "min.insync.replicas=1",
        "offsets.topic.replication.factor=1",
        "offsets.topic.num.partitions=4",
        "transaction.state.log.replication.factor=1",
        "transaction.state.log.min.isr=1",
        "transaction.state.log.num.partitions=4",
        "share.coordinator.state.topic.replication.factor=1",
        "share.coordinator.state.topic.min.isr=1",
        // A consumer group of one service is complete at once: nobody else will join.
        "group.initial.rebalance.delay.ms=0",
        // Business events are kept: a service added later reads them from the beginning.
        "log.retention.ms=-1",
        "log.segment.bytes=67108864",
        // The largest event (8 MiB) with its headers.
        "message.max.bytes=8454144",
        "log.cleaner.dedupe.buffer.size=8388608",
        "num.network.threads=2",
        "num.io.threads=4",
        "background.threads=2");
  }
}
