/**
 * What every room may use: one problem shape, the REST application, the clock, health, and answers
 * that are given once. Knows no other room.
 */
package com.mascotposes.platform;
