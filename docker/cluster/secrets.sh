#!/bin/sh
# The secrets of compose.yml, in the folder `secrets` beside it. What is there already is kept.
#
#   secrets.sh init                 passwords by chance for database, broker, administrator, Grafana;
#                                   empty files for the keys of others, which you fill in
#   secrets.sh metrics-token URL    signs the administrator in at URL and makes Prometheus' token
set -eu
cd "$(dirname "$0")"

# Readable to the users inside the containers; the folder keeps everybody else out.
keep() {
  (umask 022 && cat >"secrets/$1")
}

init() {
  mkdir -p secrets
  chmod 700 secrets
  for name in db-password broker-password admin-password grafana-password; do
    if [ -s "secrets/$name" ]; then
      echo "$name is there: nothing to do"
    else
      head -c 24 /dev/urandom | base64 | tr '+/' '-_' | keep "$name"
      echo "made: $name"
    fi
  done
  for name in metrics-token gemini-api-key supabase-service-role-key; do
    [ -e "secrets/$name" ] || keep "$name" </dev/null
  done
}

# The text member $1 of the JSON object that is read.
member() {
  sed -n 's/.*"'"$1"'" *: *"\([^"]*\)".*/\1/p'
}

# Posts the JSON that is read to path $1; with a bearer token when $2 is one.
post() {
  curl --silent --show-error --fail --max-time 30 --header 'Content-Type: application/json' \
    ${2:+--header "Authorization: Bearer $2"} --data @- "$url/api/v1$1"
}

metrics_token() {
  url=${1%/}
  session=$(printf '{"email":"%s","password":"%s"}' \
    "${POSES_ADMIN_EMAIL:-admin@example.com}" "$(cat secrets/admin-password)" |
    post /auth/login | member accessToken)
  token=$(echo '{"name":"prometheus","scopes":["admin"]}' | post /account/tokens "$session" | member token)
  [ -n "$token" ] || { echo "$url gave no token" >&2; exit 1; }
  printf '%s' "$token" | keep metrics-token
  echo "made: metrics-token"
}

case ${1:-} in
  init) init ;;
  metrics-token) metrics_token "${2:?the address of Mascot Poses is missing}" ;;
  *)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
