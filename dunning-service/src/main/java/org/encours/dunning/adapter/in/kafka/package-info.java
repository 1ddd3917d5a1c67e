/** What the other services tell: each event once, in its transaction. */
package org.encours.dunning.adapter.in.kafka;
