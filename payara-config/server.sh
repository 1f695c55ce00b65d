#!/bin/sh
# Sets a Payara Server up for Mascot Poses. Whatever is there already is left alone, so each of these
# may run again and says so. ASADMIN: path of asadmin; ADMIN_PORT: 4848 unless set.
#
#   server.sh prepare DOMAIN-FOLDER DRIVER.jar   a stopped domain: PostgreSQL driver, broker on loopback
#   server.sh setup                              a running one: pool, queue, threads (server.asadmin)
#   server.sh harden                             loopback only, nothing that talks (server-harden.asadmin)
#   server.sh deploy poses.war                   at /, only if it is another file than the deployed one
#   server.sh undeploy
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One JVM for many commands: those in the file $1. How it ends says little, what it says much.
asadmin() {
  "${ASADMIN:-asadmin}" --interactive=false --port "${ADMIN_PORT:-4848}" multimode --file "$1" >"$work/said" 2>&1 || true
  if ! grep -q '^Command ' "$work/said" || grep -q 'does not listen' "$work/said"; then
    cat "$work/said" >&2
    exit 1
  fi
  cat "$work/said"
}

# The same, and every command must do what it says.
strictly() {
  asadmin "$1" >"$work/strict"
  if grep -q '^Command .* failed\.$' "$work/strict"; then
    cat "$work/strict" >&2
    exit 1
  fi
}

commands() {
  grep -v -e '^#' -e '^[[:space:]]*$' "$here/$1"
}

prepare() {
  domain=$1
  driver=$2
  properties="$domain/imq/instances/imqbroker/props/config.properties"
  if cmp -s "$driver" "$domain/lib/$(basename "$driver")"; then
    echo "driver $(basename "$driver"): nothing to do"
  else
    cp "$driver" "$domain/lib/"
    echo "made: driver $(basename "$driver")"
  fi
  if grep -q '^imq.portmapper.hostname=' "$properties" 2>/dev/null; then
    echo "broker on loopback: nothing to do"
  else
    mkdir -p "$(dirname "$properties")"
    [ -e "$properties" ] || echo "imq.instanceconfig.version=300" >"$properties"
    # not imq.hostname: with it the broker's JMX, and so the console's view of the queue, does not start
    printf 'imq.%s.hostname=127.0.0.1\n' portmapper jms.tcp admin.tcp >>"$properties"
    sed 's|\(<jms-host [^>]*\)host="localhost"|\1host="127.0.0.1"|' "$domain/config/domain.xml" >"$work/domain.xml"
    cat "$work/domain.xml" >"$domain/config/domain.xml"
    echo "made: broker on loopback"
  fi
}

# What server.asadmin makes into $work/wanted, the names of what is there into $work/there.
look_for_resources() {
  printf '%s\n' list-jdbc-connection-pools list-jdbc-resources list-jms-resources >"$work/look"
  asadmin "$work/look" >"$work/there"
  commands server.asadmin | grep -v '^set ' >"$work/wanted"
}

setup() {
  make_resources
  if change_settings server.asadmin; then echo "threads: nothing to do"; fi
}

make_resources() {
  look_for_resources
  while read -r command; do
    name=${command##* }
    if grep -qxF "$name" "$work/there"; then
      echo "$name is there: nothing to do"
    else
      echo "made: $name"
      echo "$command" >>"$work/missing"
    fi
  done <"$work/wanted"
  if [ -e "$work/missing" ]; then strictly "$work/missing"; fi
}

# The lines of $1 that begin with set and do not hold yet; whether there were none.
change_settings() {
  rm -f "$work/missing"
  commands "$1" | sed -n 's/^set //p' >"$work/wanted"
  sed 's/^\([^=]*\)=.*/get \1/' "$work/wanted" >"$work/look"
  asadmin "$work/look" >"$work/there"
  while read -r setting; do
    grep -qxF "$setting" "$work/there" || echo "set $setting" >>"$work/missing"
  done <"$work/wanted"
  if [ -e "$work/missing" ]; then
    strictly "$work/missing"
    cat "$work/missing"
    return 1
  fi
}

harden() {
  if change_settings server-harden.asadmin; then
    echo "hardened: nothing to do"
  else
    echo "made: restart the domain for the addresses to hold"
  fi
}

# Without it the application would not start, and the server's log would say why in a hundred lines.
require_resources() {
  look_for_resources
  while read -r command; do
    name=${command##* }
    if ! grep -qxF "$name" "$work/there"; then
      echo "$name is missing on this server; 'payara-config/server.sh setup' makes it." >&2
      exit 1
    fi
  done <"$work/wanted"
}

deploy() {
  require_resources
  war=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
  sum=$(cksum <"$war" | tr ' ' '-')
  echo "get applications.application.poses.property.file" >"$work/look"
  if asadmin "$work/look" | grep -q "property.file=$sum\$"; then
    echo "this very $(basename "$war") is deployed: nothing to do"
  else
    echo "deploy --force=true --name poses --contextroot / --property file=$sum $war" >"$work/missing"
    strictly "$work/missing"
    echo "made: poses at /"
  fi
}

undeploy() {
  echo "list-applications" >"$work/look"
  if asadmin "$work/look" | grep -q '^poses '; then
    echo "undeploy poses" >"$work/missing"
    strictly "$work/missing"
    echo "gone: poses"
  else
    echo "poses is not deployed: nothing to do"
  fi
}

case ${1:-} in
  prepare) prepare "$2" "$3" ;;
  setup | harden | undeploy) "$1" ;;
  deploy) deploy "$2" ;;
  *)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
