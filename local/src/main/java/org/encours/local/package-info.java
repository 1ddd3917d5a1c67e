/**
 * The whole stack on one machine with no container engine: PostgreSQL, Kafka, a mailbox and the
 * four services as processes of their own.
 */
package org.encours.local;
