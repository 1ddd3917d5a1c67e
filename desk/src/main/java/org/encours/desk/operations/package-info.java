/** What an operator watches: health, outbox, dead letters, runs. */
package org.encours.desk.operations;
