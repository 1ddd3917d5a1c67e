/** What is heard of invoices, hand-offs and agencies. */
package org.encours.collections.adapter.in.kafka;
