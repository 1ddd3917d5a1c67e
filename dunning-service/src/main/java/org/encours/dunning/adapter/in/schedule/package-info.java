/** What happens by itself: the daily run, and the workers that carry out runs and send messages. */
package org.encours.dunning.adapter.in.schedule;
