/**
 * The real PostgreSQL, the real Kafka and a mailbox, started natively from Maven artifacts: no
 * container engine, no installation. The same starters serve tests, the local stack and benchmarks.
 */
package org.encours.servers;
